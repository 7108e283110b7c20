/**
 * The share kit: what to post about each text, written in advance for each network, counted by its own rule, with credit
 * first. A network is a class, a kind of snippet is a class.
 */
@NullMarked
package dev.outloud.share;

import org.jspecify.annotations.NullMarked;
