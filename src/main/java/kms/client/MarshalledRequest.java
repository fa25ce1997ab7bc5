package kms.client;

import java.util.List;
import kms.http.HttpHeader;

/**
 * What the SDK makes of an operation and its parameters.
 *
 * @param headers which operation it is, and in which form the parameters are
 * @param body the parameters
 */
record MarshalledRequest(List<HttpHeader> headers, byte[] body) {}
