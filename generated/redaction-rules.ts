// @generated from schemas/redaction/*.json. Do not edit.
// To change it, edit the rules and run `npm run generate`.

/** A group of default rules. */
export type RedactionGroup = 'contact' | 'credentials' | 'financial' | 'identity' | 'keys' | 'network';

export const redactionGroups: readonly RedactionGroup[] = ["contact","credentials","financial","identity","keys","network"];

/** A test that a pattern cannot make, by name. */
export type RedactionCheck =
  | 'luhn'
  | 'iban'
  | 'internationalPhone'
  | 'nationalPhone'
  | 'ipv6'
  | 'jwt'
  | 'pem'
  | 'random'
  | 'mixed'
  | 'assigned'
  | 'urlPassword'
  | 'connection';

/** A short piece of which every match contains one: only where it is found is the pattern tried. */
export interface RedactionAnchor {
  /** Characters, classes in brackets, `\d`, `\w`; at its beginning one negative lookbehind of one class. */
  readonly text: string;
  /** The characters a match may have before the anchor, as a class in brackets. */
  readonly lead?: string;
  /** How many of them at most. */
  readonly upTo?: number;
}

/** Words near a match. Case does not matter; a star at either end lets a word go on there. */
export interface RedactionWords {
  readonly words: readonly string[];
  /** How many characters before a match are looked at. */
  readonly within: number;
  /** How many characters after it. Default: none. */
  readonly after?: number;
  /** A match that contains this text needs no such word. */
  readonly exempt?: string;
}

/** What a secret looks like, how it is told from what only resembles it, and what stands in its place. */
export interface RedactionRule {
  /** What counts are kept by: lower-case words joined by hyphens. */
  readonly id: string;
  readonly title?: string;
  /** The group that switches the rule. Default: none, the rule is always on. */
  readonly group?: string;
  /**
   * Source of a regular expression without flags; every repetition is bounded. A group named `keep`, at its beginning,
   * is what stands before the secret and stays.
   */
  readonly pattern: string;
  /** Letters match in either case. Default: false. */
  readonly ignoreCase?: boolean;
  /** Default: none, and the pattern is tried all over a text, which is slower. */
  readonly anchors?: readonly RedactionAnchor[];
  readonly check?: RedactionCheck;
  /** Words that must stand near a match. */
  readonly context?: RedactionWords;
  /** Words that must not stand right before a match. */
  readonly unless?: RedactionWords;
  readonly replacement: {
    /** What stands in place of the secret: capital letters in brackets, such as `[EMAIL]`. */
    readonly mark: string;
    /** How many of the last characters stay readable, inside the mark. Default: 0. */
    readonly keepLast?: number;
    /** The mark carries a keyed hash, so that equal secrets stay recognisable as equal. Default: false. */
    readonly hash?: boolean;
  };
  /** The longest text the pattern can match, in UTF-16 code units. Default: what the pattern says. */
  readonly maxLength?: number;
}
/** The default rules, in the order of their groups. */
export const defaultRedactionRules: readonly RedactionRule[] = [
  {"id":"email","title":"E-mail address","pattern":"(?<![A-Za-z0-9_.%+\\-À-ɏͰ-ӿ])[A-Za-z0-9_.%+\\-À-ɏͰ-ӿ]{1,128}@(?:[A-Za-z0-9À-ɏͰ-ӿ][A-Za-z0-9\\-À-ɏͰ-ӿ]{0,62}\\.){1,4}[A-Za-zÀ-ɏͰ-ӿ]{2,24}","anchors":[{"text":"@","lead":"[A-Za-z0-9_.%+\\-À-ɏͰ-ӿ]","upTo":128}],"replacement":{"mark":"[EMAIL]"},"maxLength":409,"group":"contact"},
  {"id":"phone-international","title":"Phone number with a country code","pattern":"(?<![\\w+.)])(?:\\+\\(?|00)[1-9](?:[ ./()\\-]{0,2}\\d){6,14}(?!\\d|[ \\-]\\d)","anchors":[{"text":"\\+[1-9]"},{"text":"\\+\\([1-9]"},{"text":"(?<!\\d)00[1-9]"}],"check":"internationalPhone","replacement":{"mark":"[PHONE]"},"maxLength":46,"group":"contact"},
  {"id":"phone-national","title":"Phone number without a country code","pattern":"(?<![\\w.,+\\-])\\(?\\d(?:[ ./()\\-]{0,2}\\d){6,13}(?![\\w])","anchors":[{"text":"(?<![\\w.,+\\-])\\d[\\d ./()\\-][\\d ./()\\-][\\d ./()\\-]","lead":"[(]","upTo":1}],"check":"nationalPhone","context":{"words":["*phone*","tel","mobile","mob","cell","cellphone","cell-phone","call","calling","fax","whatsapp","sms","text","dial","ring","ringer","ringen","*handy*","*anruf*","*rufnummer*","*rufen","*telefon*","*téléph*","*appel*","portable","*joindre","*teléfon*","*móvil*","*celular*","llam*","llám*","*cellulare*","chiam*","*telefone*","ligue","ligar","ligação","*telefoon*","mobiel*","bel","bellen","gsm","komórk*","zadzwoń*","dzwoń*","mobil*","*puhelin*","*τηλέφων*","*κινητό*","телефон*","тел","моб*","звон*","дзвон*","*電話*","*携帯*","*电话*","*手机*","*手機*","*전화*","*휴대*","*연락처*","फ़ोन*","फोन*","मोबाइल*","*هاتف*","*جوال*","*موبايل*","*טלפון*","*โทร*","điện thoại","thoại"],"within":40,"after":24},"replacement":{"mark":"[PHONE]"},"maxLength":41,"group":"contact"},
  {"id":"url-credentials","title":"User name and password in a URL","pattern":"(?<keep>(?<![A-Za-z0-9+.\\-])[A-Za-z][A-Za-z0-9+.\\-]{1,30}:\\/\\/)[^\\s\\/?#:@\"'<>`]{0,128}:[^\\s\\/?\"'<>`]{1,256}(?=@)","anchors":[{"text":":\\/\\/","lead":"[A-Za-z0-9+.\\-]","upTo":31}],"check":"urlPassword","replacement":{"mark":"[CREDENTIALS]"},"maxLength":419,"group":"credentials"},
  {"id":"signed-url","title":"Signature in a URL","pattern":"(?<keep>(?<=[?&;])(?:X-Amz-(?:Signature|Security-Token|Credential)|X-Goog-(?:Signature|Credential)|Signature|sig|signature|access_token|token|api_key|apikey|key|auth|code|hmac)=)[A-Za-z0-9%._~+\\/=:\\-]{16,2048}","ignoreCase":true,"anchors":[{"text":"ignature=","lead":"[A-Za-z\\-]","upTo":16},{"text":"sig="},{"text":"oken=","lead":"[A-Za-z_\\-]","upTo":16},{"text":"redential=","lead":"[A-Za-z\\-]","upTo":12},{"text":"key=","lead":"[A-Za-z_]","upTo":4},{"text":"auth="},{"text":"code="},{"text":"hmac="}],"check":"mixed","replacement":{"mark":"[SIGNATURE]"},"maxLength":2069,"group":"credentials"},
  {"id":"jwt","title":"JSON Web Token","pattern":"(?<![\\w\\-])eyJ[\\w\\-]{13,2000}\\.[\\w\\-]{2,6000}\\.[\\w\\-]{0,1024}","anchors":[{"text":"(?<![\\w\\-])eyJ"}],"check":"jwt","replacement":{"mark":"[JWT]"},"maxLength":9029,"group":"credentials"},
  {"id":"private-key","title":"Private key in PEM form","pattern":"-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+\\/=:,\\s\\\\]|-(?!-)){64,16384}(?:-----END [A-Z0-9 ]{1,60}-----)?","anchors":[{"text":"-----BEGIN "}],"check":"pem","replacement":{"mark":"[PRIVATE KEY]"},"maxLength":16532,"group":"credentials"},
  {"id":"authorization","title":"Authorization header","pattern":"(?<keep>authorization[\"'`]?\\s{0,3}[:=]\\s{0,3}[\"'`]?(?:(?:bearer|basic|token|api-?key|digest|negotiate)\\s{1,3})?|(?<![a-z])(?:bearer|basic)\\s{1,3})[A-Za-z0-9._~+\\/=:|$!@#%^&*?\\-]{8,4096}","ignoreCase":true,"anchors":[{"text":"authorization"},{"text":"(?<![a-z])bearer[\\s]"},{"text":"(?<![a-z])basic[\\s]"}],"check":"mixed","replacement":{"mark":"[SECRET]"},"maxLength":4131,"group":"credentials"},
  {"id":"secret-assignment","title":"Secret given to a name","pattern":"(?<keep>(?:pass(?:word|wd|wort|phrase|code)|pwd|contraseña|senha|secret(?:[_\\-]?(?:access[_\\-]?)?key)?|(?:api|access|account|private|signing|encryption)[_\\- ]?key|token|credentials?)[\"'`]?\\s{0,4}(?::=|=>|[:=])\\s{0,4}[\"'`]?)(?:(?<=\")[^\"\\r\\n]{3,512}(?=[\"\\r\\n])|(?<=')[^'\\r\\n]{3,512}(?=['\\r\\n])|(?<=`)[^`\\r\\n]{3,512}(?=[`\\r\\n])|(?<=[\\\"'`])[^\\s\\\"'`]{3,512}|(?<![\\\"'`])[^\\s\\\"'`,;<>&]{4,512})","ignoreCase":true,"anchors":[{"text":"password"},{"text":"passwd"},{"text":"passwort"},{"text":"passphrase"},{"text":"passcode"},{"text":"pwd"},{"text":"contrase"},{"text":"senha"},{"text":"secret"},{"text":"api[_\\- ]key"},{"text":"apikey"},{"text":"access[_\\- ]key"},{"text":"accesskey"},{"text":"account[_\\- ]key"},{"text":"accountkey"},{"text":"private[_\\- ]key"},{"text":"privatekey"},{"text":"signing[_\\- ]key"},{"text":"signingkey"},{"text":"encryption[_\\- ]key"},{"text":"encryptionkey"},{"text":"token"},{"text":"credential"}],"check":"assigned","replacement":{"mark":"[SECRET]"},"maxLength":551,"group":"credentials"},
  {"id":"connection-string","title":"Connection string with a password","pattern":"(?:(?<![a-z0-9+:])(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\\+srv)?|rediss?|valkey|amqps?|mssql|sqlserver|oracle|clickhouse|cockroachdb|kafka|nats|ldaps?|smtps?|imaps?|mqtts?|jdbc:[a-z0-9:]{2,24}):\\/\\/[^\\s\\/\"'<>@:`]{0,128}:[^\\s\\/\"'<>`]{1,256}@[^\\s\"'<>`,;)]{1,256}|(?<![a-z])(?:server|data source|host|address)[ \\t]?=[^;\\r\\n\"'<>]{1,128}(?:;[^;\\r\\n\"'<>]{1,128}){0,8}?;\\s?(?:password|pwd)\\s?=[^;\\s\"'<>]{1,128}|(?<![a-z0-9+:])jdbc:[a-z0-9:]{2,24}:\\/\\/[^\\s\"'<>?;]{1,200}[?;][^\\s\"'<>]{0,200}?(?:password|pwd)=[^&;\\s\"'<>]{1,128})","ignoreCase":true,"anchors":[{"text":":\\/\\/","lead":"[A-Za-z0-9+:]","upTo":29},{"text":"(?<![a-z0-9+:])jdbc:"},{"text":"(?<![a-z])server[ \\t=]"},{"text":"(?<![a-z])data source"},{"text":"(?<![a-z])host[ \\t=]"},{"text":"(?<![a-z])address[ \\t=]"}],"check":"connection","replacement":{"mark":"[CONNECTION STRING]"},"maxLength":1447,"group":"credentials"},
  {"id":"payment-card","title":"Payment card number","pattern":"(?<![\\w.\\-])(?:[2-6]\\d{3}(?:[ \\-]\\d{4}){3}|3[47]\\d{2}[ \\-]\\d{6}[ \\-]\\d{5}|3[0689]\\d{2}[ \\-]\\d{6}[ \\-]\\d{4}|[2-6]\\d{12,18})(?!\\w|[.\\-]\\d)","anchors":[{"text":"(?<![\\w.\\-])[2-6]\\d\\d\\d[ \\-]\\d\\d\\d\\d"},{"text":"(?<![\\w.\\-])[2-6]\\d\\d\\d\\d\\d\\d\\d\\d\\d\\d\\d"}],"check":"luhn","replacement":{"mark":"[CARD]","keepLast":4},"maxLength":19,"group":"financial"},
  {"id":"iban","title":"International bank account number","pattern":"(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?:[ \\-]?[A-Z0-9]){11,30}(?![A-Za-z0-9])","anchors":[{"text":"(?<![A-Za-z0-9])[A-Z][A-Z]\\d\\d[A-Z0-9 \\-]"}],"check":"iban","replacement":{"mark":"[IBAN]"},"maxLength":64,"group":"financial"},
  {"id":"us-ssn","title":"US social security number","pattern":"(?<![\\w.\\-])(?!000|666|9)\\d{3}(?:-(?!00)\\d{2}-|[ ](?!00)\\d{2}[ ]|(?!00)\\d{2})(?!0000)\\d{4}(?!\\w|[.\\-]\\d)","anchors":[{"text":"(?<![\\w.\\-])\\d\\d\\d[\\- ]\\d\\d[\\- ]\\d\\d\\d\\d"},{"text":"(?<![\\w.\\-])\\d\\d\\d\\d\\d\\d\\d\\d\\d"}],"context":{"words":["ssn*","social security*","seguro social*","sozialversicherung*","sécurité sociale*","segurança social*","*taxpayer*","itin"],"within":60,"after":40,"exempt":"-"},"replacement":{"mark":"[SSN]"},"maxLength":11,"group":"identity"},
  {"id":"openai-key","title":"OpenAI key","pattern":"(?<![\\w\\-])sk-(?!ant-)[\\w\\-]{20,220}","anchors":[{"text":"(?<![\\w\\-])sk-"}],"check":"mixed","replacement":{"mark":"[OPENAI KEY]"},"maxLength":223,"group":"keys"},
  {"id":"anthropic-key","title":"Anthropic key","pattern":"(?<![\\w\\-])sk-ant-[A-Za-z0-9]{2,12}-[\\w\\-]{24,220}","anchors":[{"text":"(?<![\\w\\-])sk-ant-"}],"check":"mixed","replacement":{"mark":"[ANTHROPIC KEY]"},"maxLength":240,"group":"keys"},
  {"id":"aws-access-key","title":"AWS access key id","pattern":"(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])","anchors":[{"text":"(?<![A-Za-z0-9])A[KSBC][IC]A"}],"check":"random","replacement":{"mark":"[AWS KEY]"},"maxLength":20,"group":"keys"},
  {"id":"aws-secret-key","title":"AWS secret access key","pattern":"(?<keep>secret[_\\- ]?(?:access[_\\- ]?)?key[\"'`]?\\s{0,4}(?:=>|[:=])\\s{0,4}[\"'`]?)[A-Za-z0-9+\\/]{40}(?![A-Za-z0-9+\\/=])","ignoreCase":true,"anchors":[{"text":"secret"}],"check":"mixed","replacement":{"mark":"[AWS KEY]"},"maxLength":70,"group":"keys"},
  {"id":"google-key","title":"Google key or token","pattern":"(?<![\\w\\-])(?:AIza[\\w\\-]{35}|GOCSPX-[\\w\\-]{28}|ya29\\.[\\w\\-]{20,2048})(?![\\w\\-])","anchors":[{"text":"(?<![\\w\\-])AIza"},{"text":"(?<![\\w\\-])GOCSPX-"},{"text":"(?<![\\w\\-])ya29\\."}],"check":"mixed","replacement":{"mark":"[GOOGLE KEY]"},"maxLength":2053,"group":"keys"},
  {"id":"azure-key","title":"Azure key or client secret","pattern":"(?<![\\w~.\\-])(?:[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}(?![A-Za-z0-9])|[\\w~.]{3}\\dQ~[\\w~.\\-]{31,34})|(?<keep>(?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+\\/]{43,86}={1,2}","anchors":[{"text":"JQQJ99","lead":"[A-Za-z0-9]","upTo":52},{"text":"\\dQ~","lead":"[A-Za-z0-9_~.]","upTo":3},{"text":"AccountKey="},{"text":"SharedAccessKey="}],"check":"mixed","replacement":{"mark":"[AZURE KEY]"},"maxLength":104,"group":"keys"},
  {"id":"github-token","title":"GitHub token","pattern":"(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9_])","anchors":[{"text":"(?<![A-Za-z0-9_])gh[pousr]_"},{"text":"(?<![A-Za-z0-9_])github_pat_"}],"check":"mixed","replacement":{"mark":"[GITHUB TOKEN]"},"maxLength":259,"group":"keys"},
  {"id":"gitlab-token","title":"GitLab token","pattern":"(?<![\\w\\-])gl(?:pat|dt|rt|ft|ptt|cbt|imt|soat|oas|agent)-[\\w\\-]{20,64}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?","anchors":[{"text":"(?<![\\w\\-])gl[pdrfcisoa]"}],"check":"mixed","replacement":{"mark":"[GITLAB TOKEN]"},"maxLength":85,"group":"keys"},
  {"id":"slack-token","title":"Slack token or webhook","pattern":"(?<![\\w\\-])(?:xox[abeoprs]-\\d{8,14}-[A-Za-z0-9\\-]{10,200}|xapp-\\d-[A-Z0-9]{8,14}-\\d{10,14}-[a-f0-9]{32,80})|(?<keep>https:\\/\\/hooks\\.slack\\.com\\/(?:services|workflows|triggers)\\/T[A-Z0-9]{6,12}\\/[A-Z0-9]{6,14}\\/)[A-Za-z0-9]{20,32}","anchors":[{"text":"(?<![\\w\\-])xox[abeoprs]-"},{"text":"(?<![\\w\\-])xapp-"},{"text":"https:\\/\\/hooks\\.slack"}],"check":"mixed","replacement":{"mark":"[SLACK TOKEN]"},"maxLength":229,"group":"keys"},
  {"id":"stripe-key","title":"Stripe key","pattern":"(?<![A-Za-z0-9_])(?:[sr]k_(?:live|test)_|whsec_)[A-Za-z0-9+\\/]{16,247}","anchors":[{"text":"(?<![A-Za-z0-9_])[sr]k_[lt]"},{"text":"(?<![A-Za-z0-9_])whsec_"}],"check":"mixed","replacement":{"mark":"[STRIPE KEY]"},"maxLength":255,"group":"keys"},
  {"id":"npm-token","title":"npm token","pattern":"(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])","anchors":[{"text":"(?<![A-Za-z0-9_])npm_"}],"check":"mixed","replacement":{"mark":"[NPM TOKEN]"},"maxLength":40,"group":"keys"},
  {"id":"huggingface-token","title":"Hugging Face token","pattern":"(?<![A-Za-z0-9_])(?:hf_|api_org_)[A-Za-z0-9]{34}(?![A-Za-z0-9_])","anchors":[{"text":"(?<![A-Za-z0-9_])hf_"},{"text":"(?<![A-Za-z0-9_])api_org_"}],"check":"mixed","replacement":{"mark":"[HUGGING FACE TOKEN]"},"maxLength":42,"group":"keys"},
  {"id":"ipv4","title":"IPv4 address","pattern":"(?<![\\w.\\-])(?<![A-Za-z]\\/)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?!\\w|\\.\\d|-[A-Za-z])","anchors":[{"text":"\\d\\.\\d\\.\\d","lead":"[0-9.]","upTo":6},{"text":"\\d\\.\\d\\d\\.\\d","lead":"[0-9.]","upTo":6},{"text":"\\d\\.\\d\\d\\d\\.\\d","lead":"[0-9.]","upTo":6}],"unless":{"words":["v","ver","vers","*version*","release*","rel","build","*firmware*","section","chapter","kapitel","abschnitt","§","oid","rev","revision","clause","table","figure"],"within":14},"replacement":{"mark":"[IP]"},"maxLength":15,"group":"network"},
  {"id":"ipv6","title":"IPv6 address","pattern":"(?<![\\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f]{1,4})?(?![\\w:])","anchors":[{"text":"::","lead":"[0-9A-Fa-f:]","upTo":36},{"text":"[0-9A-Fa-f]:[0-9A-Fa-f]:[0-9A-Fa-f]","lead":"[0-9A-Fa-f:]","upTo":5},{"text":"[0-9A-Fa-f]:[0-9A-Fa-f][0-9A-Fa-f]:[0-9A-Fa-f]","lead":"[0-9A-Fa-f:]","upTo":5},{"text":"[0-9A-Fa-f]:[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]:[0-9A-Fa-f]","lead":"[0-9A-Fa-f:]","upTo":5},{"text":"[0-9A-Fa-f]:[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]:[0-9A-Fa-f]","lead":"[0-9A-Fa-f:]","upTo":5}],"check":"ipv6","replacement":{"mark":"[IP]"},"maxLength":50,"group":"network"},
  {"id":"mac-address","title":"MAC address","pattern":"(?<![\\w:.\\-])(?:(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}|(?=[\\d.]{0,13}[A-Fa-f])(?:[0-9A-Fa-f]{4}\\.){2}[0-9A-Fa-f]{4})(?!\\w|[:.\\-][0-9A-Fa-f])","anchors":[{"text":"(?<![\\w:.\\-])[0-9A-Fa-f][0-9A-Fa-f]:[0-9A-Fa-f][0-9A-Fa-f]:[0-9A-Fa-f][0-9A-Fa-f]:"},{"text":"(?<![\\w:.\\-])[0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f]-"},{"text":"(?<![\\w:.\\-])[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]\\.[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]\\.[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]"}],"replacement":{"mark":"[MAC]"},"maxLength":17,"group":"network"},
];
