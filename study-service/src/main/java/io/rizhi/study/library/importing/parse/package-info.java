/**
 * From bytes to blocks: content sniffing, decoding, the readers of each format, cleaning of HTML, images.
 * Everything here is blocking and bounded and is called from the importing feature through {@code Offload} only.
 */
@NullMarked
package io.rizhi.study.library.importing.parse;

import org.jspecify.annotations.NullMarked;
