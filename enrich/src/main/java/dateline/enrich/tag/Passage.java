package dateline.enrich.tag;

import dateline.query.Span;

/**
 * Words of a story that rules point at, read once however many rules do. Numbered, since what is
 * added up by passage and by wording is added up for each topic of each story.
 *
 * @param number which passage of the story it is, from 0
 * @param wording the same number for the same words, whatever their case, from 0
 * @param text the words as written
 * @param weight how much the place adds, up to 1
 */
record Passage(int number, int wording, Span span, String text, double weight) {}
