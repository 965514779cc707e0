/**
 * What keeps the installation going: its backups.
 */
@NullMarked
package vn.sontay.training.operation;

import org.jspecify.annotations.NullMarked;
