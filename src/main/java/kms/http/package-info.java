/** Knows how one HTTP request is sent: connections, proxies and timeouts. */
@NullMarked
package kms.http;

import org.jspecify.annotations.NullMarked;
