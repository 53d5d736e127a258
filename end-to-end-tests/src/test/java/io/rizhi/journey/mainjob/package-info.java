/**
 * The main job as its people do it: an admin turns a document into a plan, members read and answer, a manager looks at
 * the numbers. Once by HTTP while every part is killed, once in a browser.
 */
@NullMarked
package io.rizhi.journey.mainjob;

import org.jspecify.annotations.NullMarked;
