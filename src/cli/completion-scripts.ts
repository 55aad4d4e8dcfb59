import type { Command } from './command.ts';

type Script = (commands: readonly Command[]) => string;

/** An option as the help of its command shows it. */
interface Option {
  readonly name: string;
  readonly summary: string;
}

/** What `--help` lists is what completes: one list, no second one to forget. */
function optionsOf(command: Command): Option[] {
  return [...command.help().matchAll(/^ {2}(?:-\w, )?(--[a-z][a-z-]*)(?: \S+)?(?: +(\S.*))?$/gm)].map(
    ([, name = '', text = '']) => ({ name, summary: text.split('. ')[0]?.replace(/\.$/, '') ?? '' }),
  );
}

function namesOf(command: Command): string {
  return optionsOf(command)
    .map(({ name }) => name)
    .join(' ');
}

const bash: Script = (commands) => `# Completion of codon-telemetry for bash.
_codon_telemetry() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${[...commands.map(({ name }) => name), 'help', '--help', '--version'].join(' ')}"
  elif [[ "$current" == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name}) words="${namesOf(command)}" ;;`).join('\n')}
    esac
  elif [ "\${COMP_WORDS[1]}" = completion ]; then
    words="bash zsh fish"
  fi
  if [ -n "$words" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    compopt -o default
  fi
}
complete -F _codon_telemetry codon-telemetry
`;

const zsh: Script = (commands) => `#compdef codon-telemetry
# Completion of codon-telemetry for zsh.
_codon_telemetry() {
  if (( CURRENT == 2 )); then
    local -a names=(
${commands.map(({ name, summary }) => `      ${quote(`${name}:${summary}`)}`).join('\n')}
    )
    _describe command names
    return
  fi
  case $words[2] in
${commands.map(zshCase).join('\n')}
  esac
}
_codon_telemetry "$@"
`;

function zshCase(command: Command): string {
  const rest = command.name === 'completion' ? "'*:shell:(bash zsh fish)'" : "'*:file:_files'";
  const options = optionsOf(command).map(({ name, summary }) =>
    quote(`${name}[${summary.replace(/[[\]\\:]/g, '\\$&')}]`),
  );
  return `    ${command.name}) _arguments ${[...options, rest].join(' ')} ;;`;
}

const fish: Script = (commands) => `# Completion of codon-telemetry for fish.
complete -c codon-telemetry -n __fish_use_subcommand -l help -d 'Show the commands'
complete -c codon-telemetry -n __fish_use_subcommand -l version -d 'Show the version'
${commands.map(fishLines).join('\n')}
`;

function fishLines(command: Command): string {
  const inside = `-n '__fish_seen_subcommand_from ${command.name}'`;
  return [
    `complete -c codon-telemetry -f -n __fish_use_subcommand -a ${command.name} -d ${quote(command.summary)}`,
    ...(command.name === 'completion' ? [`complete -c codon-telemetry -f ${inside} -a 'bash zsh fish'`] : []),
    ...optionsOf(command).map(
      ({ name, summary }) => `complete -c codon-telemetry ${inside} -l ${name.slice(2)} -d ${quote(summary)}`,
    ),
  ].join('\n');
}

/** A word of a shell, whatever is in it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The script of each shell that is known. */
export const completionScripts: Readonly<Record<string, Script>> = { bash, zsh, fish };
