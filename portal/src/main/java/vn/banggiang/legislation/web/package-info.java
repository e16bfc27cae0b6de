/** Legal documents for those who work at a portal. */
@NullMarked
package vn.banggiang.legislation.web;

import org.jspecify.annotations.NullMarked;
