/** Carries letters to a mail server. */
@NullMarked
package vn.banggiang.notices.mail;

import org.jspecify.annotations.NullMarked;
