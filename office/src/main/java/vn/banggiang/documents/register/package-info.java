/** The registers of an agency: one sequence of numbers a year, without gap or duplicate. */
@NamedInterface("register")
@NullMarked
package vn.banggiang.documents.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
