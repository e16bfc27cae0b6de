@NullMarked
package vn.banggiang.audit;

import org.jspecify.annotations.NullMarked;
