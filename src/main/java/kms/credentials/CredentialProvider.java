package kms.credentials;

import kms.aws.Credentials;
import kms.error.CliException;

/** Gives the credentials that were found, asking for them again when they are about to expire. */
public interface CredentialProvider {

  /**
   * Returns credentials to sign a request with now. Some sources are asked only here.
   *
   * @throws CliException when a source refuses, fails or gives nothing but expired credentials
   */
  Credentials get();
}
