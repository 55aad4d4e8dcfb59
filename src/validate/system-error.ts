/** Tells whether an error comes from the operating system, as when a file does not exist. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** Says what was the matter, without the path, which the message stands beside. */
export function describeSystemError({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'It is a directory; name the files in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'Permission is denied.';
  if (code === 'EADDRINUSE') return 'The address is in use.';
  return `It cannot be used (${code ?? 'unknown error'}).`;
}
