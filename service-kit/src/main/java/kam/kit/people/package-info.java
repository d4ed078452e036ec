/** People as answers show them: by the id that their tokens carry and the name they are known by. */
package kam.kit.people;
