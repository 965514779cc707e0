/** Pages that read question files into the bank and write the bank for other programs. */
@NullMarked
package vn.sontay.training.assessment.interchange.web;

import org.jspecify.annotations.NullMarked;
