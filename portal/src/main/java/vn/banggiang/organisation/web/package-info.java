/** Writing what an agency says of itself, for those who work at its portal. */
@NullMarked
package vn.banggiang.organisation.web;

import org.jspecify.annotations.NullMarked;
