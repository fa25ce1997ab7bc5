/** Knows how one HTTP request is sent: sockets, TLS, proxies and timeouts. */
@NullMarked
package kms.http;

import org.jspecify.annotations.NullMarked;
