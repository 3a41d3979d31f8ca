//! The COM face of estop: programs written against Microsoft's WPD, IMAPI v2 and VDS headers run on
//! Linux, HRESULT for HRESULT.
//!
//! `include/estop` holds the headers for C and C++; [`bindings`] the same for Rust. What a program
//! links to is in [`exports`]. `unsafe` is confined to [`abi`], [`ole`], [`exports`] and the
//! generated [`bindings`]; a class is written without it.

#[cfg(not(target_pointer_width = "64"))]
compile_error!("the layout of variants and tables is that of 64-bit machines");

pub mod abi;
pub mod bindings;
pub mod connection;
pub mod exports;
pub mod ole;
pub mod stream;
pub mod wpd;

mod classes;
mod lock;
