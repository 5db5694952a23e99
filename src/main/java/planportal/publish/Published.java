package planportal.publish;

/**
 * What a build published.
 *
 * @param pages how many of the files are HTML pages
 * @param files how many files the site has
 * @param bytes their sizes added up
 * @param written how many files had to be written because they were new or had changed
 */
public record Published(int pages, int files, long bytes, int written) {}
