/** The page that tells how the installation is. */
@NullMarked
package vn.sontay.training.operation.web;

import org.jspecify.annotations.NullMarked;
