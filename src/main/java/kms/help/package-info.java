/**
 * Knows what help says and how it looks: pages, manual pages, what completion is told, and the
 * pager that shows it.
 */
@NullMarked
package kms.help;

import org.jspecify.annotations.NullMarked;
