/** Where a class's staff fetches kits and the files that belong to them. */
@NullMarked
package vn.sontay.training.learning.kit.web;

import org.jspecify.annotations.NullMarked;
