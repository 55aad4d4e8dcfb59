import OpenAI from 'openai';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const SILENCE = Buffer.alloc(64).toString('base64');

// An image and a clip of sound, both as base64; sound in the answer.
const client = new OpenAI();
const answer = await client.chat.completions.create({
  model: 'gpt-4o-audio-preview',
  modalities: ['text', 'audio'],
  audio: { voice: 'alloy', format: 'wav' },
  messages: [
    {
      role: 'user',
      content: [
        { type: 'text', text: 'What is on the picture, and what do you hear?' },
        { type: 'image_url', image_url: { url: `data:image/png;base64,${PIXEL}`, detail: 'low' } },
        { type: 'input_audio', input_audio: { data: SILENCE, format: 'wav' } },
      ],
    },
  ],
});
if (!answer.choices[0]?.message.audio) throw new Error('sound was asked for');
