package kms.http;

import java.util.List;

/**
 * One request, as it goes out.
 *
 * @param method such as {@code POST}
 * @param url the whole address as messages show it, scheme, host, path and query
 * @param headers in the order they are sent; {@code Host}, {@code Accept-Encoding} and {@code
 *     Content-Length} are added when missing
 * @param body the bytes sent; empty for none
 */
public record HttpRequest(String method, String url, List<HttpHeader> headers, byte[] body) {}
