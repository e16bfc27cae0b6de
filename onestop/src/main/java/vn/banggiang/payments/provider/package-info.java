/**
 * The seam to whoever takes payments on line: charges are asked there, answered by signed notifications, and asked again when no
 * answer comes.
 */
@NullMarked
package vn.banggiang.payments.provider;

import org.jspecify.annotations.NullMarked;
