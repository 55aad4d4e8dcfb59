const { OpenAI } = require('openai');

new OpenAI().models
  .list()
  .then(() => import('openai'))
  .then(({ OpenAI: imported }) => new imported().models.list());
