/** Pages of changes: the trainee's, with its three questions, and what leaders see of who knows them. */
@NullMarked
package vn.sontay.training.learning.lawchange.web;

import org.jspecify.annotations.NullMarked;
