package vn.sontay.training.people.security;

/**
 * A unit for which somebody can hold a role.
 *
 * @param administrator whether they administer it
 * @param leader whether they lead it
 * @param mine whether the caller can change that
 */
public record RoleUnit(long unitId, String label, boolean administrator, boolean leader, boolean mine) {
}
