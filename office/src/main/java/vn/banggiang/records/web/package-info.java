/** The pages of records. */
@NullMarked
package vn.banggiang.records.web;

import org.jspecify.annotations.NullMarked;
