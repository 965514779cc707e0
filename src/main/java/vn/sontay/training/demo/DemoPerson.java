package vn.sontay.training.demo;

/**
 * A made-up person as the demo's file has them.
 *
 * @param group one of staff1, staff2, team, trainer, administrator, leader, communeAdministrator, communeLeader, communeTrainee
 * @param birthYear four digits
 * @param phone 10 digits, or empty
 * @param unit code of the unit from 01/07/2025 on
 * @param formerUnit code of the unit until 30/06/2025, or empty
 */
record DemoPerson(String group, String userName, String fullName, String birthYear, String phone, String unit,
        String jobTitle, String formerUnit, String formerJobTitle) {
}
