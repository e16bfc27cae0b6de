/** The portals for those who work at them: {@code /portal}. */
@NullMarked
package vn.banggiang.portal.web;

import org.jspecify.annotations.NullMarked;
