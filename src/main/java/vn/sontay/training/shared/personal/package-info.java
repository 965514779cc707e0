/**
 * What is kept about people: one table for the notice, the nightly deletion and the erasure of a person. Knows no feature: columns are named
 * in a file, as texts.
 *
 * <p>Glossary: <em>kept data</em>, one kind of data, why it is kept and how long; <em>erasure</em> (xóa dữ liệu), what ends a person's data
 * on request.
 *
 * <ul>
 * <li>PER-1: each column of each table is either named in {@code kept-data.yaml} or known to hold nothing about people; a test compares
 * both with the schema.
 * <li>PER-2: how long something is kept is a value there. Nothing is deleted after a period that doesn't stand there, and what stands
 * there is deleted.
 * </ul>
 */
@NullMarked
package vn.sontay.training.shared.personal;

import org.jspecify.annotations.NullMarked;
