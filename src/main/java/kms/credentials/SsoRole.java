package kms.credentials;

/**
 * A role of an account that a user may take after signing in.
 *
 * @param startUrl where the user signs in
 * @param region where the role's credentials are given
 */
record SsoRole(String startUrl, String region, String accountId, String roleName) {}
