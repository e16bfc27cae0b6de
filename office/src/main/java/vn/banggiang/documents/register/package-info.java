/** The registers of an agency: one sequence of numbers a year, without gap or duplicate. */
@NullMarked
package vn.banggiang.documents.register;

import org.jspecify.annotations.NullMarked;
