package kms.credentials;

import kms.aws.Credentials;

/** Gives credentials that never expire. */
record StaticProvider(Credentials credentials) implements CredentialProvider {

  @Override
  public Credentials get() {
    return credentials;
  }
}
