package kms.credentials;

/** Gives credentials that never expire. */
record StaticProvider(Credentials credentials) implements CredentialProvider {

  @Override
  public Credentials get() {
    return credentials;
  }
}
