/** Single operations. In each class {@code ours} is measured beside {@code bare}, the least that must be done. */
@NullMarked
package vn.banggiang.bench.micro;

import org.jspecify.annotations.NullMarked;
