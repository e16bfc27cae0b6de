@NullMarked
package vn.banggiang.refusal;

import org.jspecify.annotations.NullMarked;
