@NullMarked
package vn.banggiang.verification.api;

import org.jspecify.annotations.NullMarked;
