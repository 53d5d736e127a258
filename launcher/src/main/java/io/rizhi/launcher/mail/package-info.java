/** The mail sink as a child process: takes every mail by SMTP and shows it on a page; nothing leaves the machine. */
@NullMarked
package io.rizhi.launcher.mail;

import org.jspecify.annotations.NullMarked;
