/** A small service on the kit, for the tests of this module. */
package io.rizhi.kit.sample;
