import OpenAI from 'openai';

// The Responses API with all that it has besides: a stored prompt, an earlier response, reasoning and a format.
const client = new OpenAI();
const answer = await client.responses.create({
  model: 'gpt-5-mini',
  instructions: 'Answer in one word.',
  input: 'What is the capital of Norway?',
  prompt: { id: 'pmpt_capitals', version: '2', variables: { country: 'Norway' } },
  previous_response_id: 'resp_earlier',
  reasoning: { effort: 'low', summary: 'auto' },
  temperature: 0.4,
  top_p: 0.9,
  max_output_tokens: 200,
  service_tier: 'flex',
  text: { format: { type: 'json_object' } },
});
if (answer.status !== 'completed') throw new Error('it was not answered');
