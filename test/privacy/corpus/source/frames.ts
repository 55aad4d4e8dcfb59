/** A sentence with a gap, `{}`, in a language or a format. */
export type Frame = readonly [language: string, sentence: string];

/** Sentences around a credential. None of them says "password" or the like: the value must be known by itself. */
export const KEY_FRAMES: readonly Frame[] = [
  ['en', 'I pasted {} into the settings page and it still says unauthorised.'],
  ['en', 'Please rotate {} today, it leaked in a screenshot'],
  ['de', 'Ich benutze {} für den Dienst, seit heute kommt Fehler 401.'],
  ['fr', 'Voici ce que j’ai reçu : {}, mais cela ne marche plus.'],
  ['es', 'Estoy usando {} y el servidor responde con un error.'],
  ['it', 'Nel mio script c’è {} e non funziona più.'],
  ['pt', 'O valor {} expirou ontem à noite.'],
  ['nl', 'De waarde {} wordt sinds gisteren geweigerd.'],
  ['pl', 'Wartość {} przestała działać po aktualizacji.'],
  ['ru', 'Вот значение {}, сервер его не принимает.'],
  ['ja', '設定に{}と書きましたが、エラーになります。'],
  ['zh', '我在配置里写了{},但是服务器返回错误。'],
  ['ko', '설정에 {} 값을 넣었는데 오류가 납니다.'],
  ['tr', 'Ayarlara {} yazdım ama kabul etmiyor.'],
  ['typescript', "const client = new Client('{}', { retries: 2 });"],
  ['json', '{"id":17,"value":"{}","active":true}'],
  ['yaml', 'service:\n  value: {}\n  region: eu-central-1\n'],
  ['log', '2024-05-01T12:00:00Z WARN credential {} was rejected (attempt 3)'],
  ['markdown', 'The value is `{}`, **do not** share it.'],
  ['shell', 'curl -sS "https://api.example.com/v1/items" -H "X-Credential: {}"'],
  ['xml', '<credential><value>{}</value></credential>'],
];

/** Neutral sentences: nothing in them speaks for a secret. */
export const NEUTRAL_FRAMES: readonly Frame[] = [
  ['en', 'The build says {} and then stops.'],
  ['de', 'Im Protokoll steht {} und sonst nichts.'],
  ['fr', 'On lit {} dans le rapport.'],
  ['es', 'En el informe aparece {} dos veces.'],
  ['ja', '記録には {} とあります。'],
  ['json', '{"note":"{}","count":3}'],
  ['typescript', "const label = '{}';"],
  ['ru', 'В отчёте указано {} без пояснений.'],
];

/** Sentences that can hold a text with quotation marks or line ends of its own. */
export const OPEN_FRAMES: readonly Frame[] = [
  ['en', 'This is in the file:\n{}\nIs that right?'],
  ['en', 'I set {} and restarted.'],
  ['de', 'In der Datei steht {}\nund es klappt nicht.'],
  ['fr', 'J’ai mis {} dans le fichier.'],
  ['es', 'En el archivo pone {}\ny no arranca.'],
  ['it', 'Ho scritto {} nel file.'],
  ['pt', 'O arquivo tem {}\ne falha.'],
  ['nl', 'Er staat {} in het bestand.'],
  ['pl', 'W pliku jest {}\ni nie działa.'],
  ['ru', 'В файле {} и больше ничего.'],
  ['ja', 'ファイルには {} と書いてあります。'],
  ['zh', '文件里有 {} 这一行。'],
  ['markdown', '```\n{}\n```'],
  ['log', 'INFO loaded {} from disk'],
  ['shell', '# {}\n'],
];
