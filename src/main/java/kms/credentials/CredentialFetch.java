package kms.credentials;

/** Asks a source for credentials. */
interface CredentialFetch {

  /** Asks once more, whatever was given before. */
  TemporaryCredentials fetch();
}
