@NullMarked
package vn.banggiang.incoming.web;

import org.jspecify.annotations.NullMarked;
