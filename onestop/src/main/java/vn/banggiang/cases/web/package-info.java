/** The pages of the counter and of those who work on cases. */
@NullMarked
package vn.banggiang.cases.web;

import org.jspecify.annotations.NullMarked;
