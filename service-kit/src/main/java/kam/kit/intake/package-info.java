/** What others send line by line, as a file or as JSON, each line taken and answered by itself. */
package kam.kit.intake;
