/** The pages of workflows. */
@NullMarked
package vn.banggiang.workflows.web;

import org.jspecify.annotations.NullMarked;
