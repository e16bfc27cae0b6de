/** Who stands before a counter, on the desk of its officers. */
@NullMarked
package vn.banggiang.applicants.web;

import org.jspecify.annotations.NullMarked;
