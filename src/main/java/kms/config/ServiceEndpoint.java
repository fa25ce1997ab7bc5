package kms.config;

/**
 * Where the calls of a service go to.
 *
 * @param url the address, as it was configured or made from the region
 * @param signingRegion the region that requests are signed for
 */
public record ServiceEndpoint(String url, String signingRegion) {}
