/**
 * Lists that others send as files: CSV and XLSX, read row by row, within limits that hold while they are read, so that no
 * file takes more memory than one row of it.
 */
package kam.kit.sheet;
