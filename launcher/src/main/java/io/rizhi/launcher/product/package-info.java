/** The whole product as one object: options, ports, secrets, the data folder, start, stop, kill and restart of each part. */
@NullMarked
package io.rizhi.launcher.product;

import org.jspecify.annotations.NullMarked;
