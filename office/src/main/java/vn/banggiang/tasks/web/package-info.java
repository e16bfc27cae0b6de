/** The tasks' pages. */
@NullMarked
package vn.banggiang.tasks.web;

import org.jspecify.annotations.NullMarked;
